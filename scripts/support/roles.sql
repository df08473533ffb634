-- Kring's roles. Run once per PostgreSQL server, as a superuser; give each login a password of its own afterwards.
--   kring_owner   owns the schema and migrates; the application never connects with it
--   kring_app     the application; row level security binds it
--   kring_auth    sessions, accounts, limits and health; has no grant on case tables
--   kring_backup  reads everything, writes nothing
DO $roles$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kring_owner') THEN
    CREATE ROLE kring_owner LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kring_app') THEN
    CREATE ROLE kring_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kring_auth') THEN
    CREATE ROLE kring_auth LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kring_backup') THEN
    CREATE ROLE kring_backup LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE BYPASSRLS;
  END IF;
END
$roles$;

GRANT pg_read_all_data TO kring_backup;
ALTER ROLE kring_backup SET default_transaction_read_only = on;
