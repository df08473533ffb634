-- A file of its own: a new value of an enum cannot be used in the transaction that adds it.
ALTER TYPE "appointment_task" ADD VALUE 'reviewLog';
ALTER TYPE "appointment_task" ADD VALUE 'protectData';
