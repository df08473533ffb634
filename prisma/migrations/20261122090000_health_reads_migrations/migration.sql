-- The health page tells whether the database is as new as the program.
GRANT SELECT (migration_name, finished_at, rolled_back_at) ON _prisma_migrations TO kring_auth;
