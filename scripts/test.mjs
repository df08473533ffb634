import { npmRun, prepare } from "./support/install.mjs";

prepare();
process.exit(npmRun("test:inner"));
