// Preloaded into the web process: a server whose starter has been killed stops too, and frees its port.
process.on("disconnect", () => process.exit(0));
