/** General sentences for a field. A slice writes its own where it can name the thing. */
export default {
  required: "Fyll i fältet.",
  choose: "Välj ett alternativ.",
  chooseSome: "Välj minst ett alternativ.",
  tooLong: "Skriv högst {maximum} tecken.",
  tooShort: "Skriv minst {minimum} tecken.",
  date: "Ange en dag som finns, som åååå-mm-dd.",
  dateNotPast: "Ange en dag som är idag eller senare.",
  dateNotFuture: "Ange en dag som är idag eller tidigare.",
  time: "Ange en tid som finns, till exempel 09.00.",
  email: "Ange en e-postadress, till exempel namn@example.com.",
  phone: "Ange ett telefonnummer, till exempel 070-174 06 05.",
  number: "Ange ett tal.",
  wholeNumber: "Ange ett heltal.",
  characters: "Ta bort tecken som inte går att skriva ut.",
  form: "Formuläret kom inte fram helt. Ladda om sidan och försök igen.",
} as const;
