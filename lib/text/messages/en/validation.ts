import type { Translated } from "../../catalogue";
import type validation from "../sv/validation";

export default {
  required: "Fill in the field.",
  choose: "Choose one of the answers.",
  chooseSome: "Choose at least one of the answers.",
  tooLong: "Write at most {maximum} characters.",
  tooShort: "Write at least {minimum} characters.",
  date: "Give a day that exists, as yyyy-mm-dd.",
  dateNotPast: "Give a day that is today or later.",
  dateNotFuture: "Give a day that is today or earlier.",
  time: "Give a time that exists, for example 09.00.",
  email: "Give an e-mail address, for example name@example.com.",
  phone: "Give a telephone number, for example 070-174 06 05.",
  number: "Give a number.",
  wholeNumber: "Give a whole number.",
  characters: "Remove characters that cannot be printed.",
  form: "The form did not arrive whole. Reload the page and try again.",
} satisfies Translated<typeof validation>;
