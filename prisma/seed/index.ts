import pg from "pg";
import { seedRegister } from "./register/seed-register";

const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await owner.connect();
await seedRegister(owner);
await owner.end();
