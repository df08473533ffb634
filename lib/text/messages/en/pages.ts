import type { Translated } from "../../catalogue";
import type pages from "../sv/pages";

export default {} satisfies Translated<typeof pages>;
