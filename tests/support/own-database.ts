import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { asAdmin } from "@/scripts/support/database-server";

// Each test file has a database of its own, before anything in it reads the environment.
const { adminUrl, template, prefix, urls } = inject("databases");
const name = `${prefix}_${randomBytes(4).toString("hex")}`;

await asAdmin(adminUrl, (client) =>
  client.query(`create database ${name} template ${template} owner kring_owner`),
);
for (const [variable, url] of Object.entries(urls)) process.env[variable] = url.replace(template, name);
