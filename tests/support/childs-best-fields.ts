/** What the form "Barnens bästa-ansvarig" sends besides its case. */
export const childsBestFields = {
  ...{ phase: "inSchool", personName: "Kerstin Wallin", workplace: "Björkskolan", phone: "070-174 06 05" },
};
