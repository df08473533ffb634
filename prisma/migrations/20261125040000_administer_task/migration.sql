-- In a migration of its own: a new value can be used only once it has been committed.
ALTER TYPE "appointment_task" ADD VALUE 'administer';
