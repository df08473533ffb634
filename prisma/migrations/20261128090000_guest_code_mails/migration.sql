-- In a migration of its own: a new value can be used only once it has been committed.
ALTER TYPE "mail_kind" ADD VALUE 'guestCode';
ALTER TYPE "mail_stop" ADD VALUE 'lapsed';
