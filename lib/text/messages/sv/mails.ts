export default {
  subjects: {
    invitation: "Kring: en inbjudan väntar",
    reminder: "Kring: en inbjudan väntar på svar",
    guestCode: "Kring: koden ni bad om",
  },
  text: {
    invites: "{caller} bjuder in er till ett {meeting}.",
    reminds: "{caller} väntar på ert svar om ett {meeting}.",
    when: "Mötet: {day} {time}",
    answerBy: "Svara senast: {day}",
    signIn: "Logga in i Kring för att läsa inbjudan och svara: {address}",
    answerHere: "Svara här, ni behöver inte logga in: {address}",
    toldBy: "{caller} berättar vem mötet gäller, på telefon, i brev eller på papper.",
    phone: "Ni når dem på {phone}.",
    nothingElse: "Vem mötet gäller står aldrig i ett mejl.",
    noReply: "Svara inte på det här mejlet. Ingen läser svaren.",
  },
  code: {
    code: "Koden är {code}",
    where: "Skriv den på sidan där ni bad om den. Den gäller i {minutes} minuter.",
    notAsked: "Har ni inte bett om någon kod? Då behöver ni inte göra något.",
  },
  kept: {
    title: "Demobrevlåda",
    lead: "Det här hade Kring mejlat från eller till er. I demot skickas inga mejl, men länkarna i dem går att följa.",
    none: "Kring har inte mejlat något än",
    noneBody: "Bjud in en verksamhet med e-post, så syns mejlet här inom en halv minut.",
    to: "Till",
    address: "Adress",
    when: "Skickat",
  },
} as const;
