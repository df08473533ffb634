import { npmRunUntilStopped, prepare } from "./support/install.mjs";

prepare();
npmRunUntilStopped("demo:inner");
