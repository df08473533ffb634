export default {
  subjects: {
    invitation: "Kring: en inbjudan väntar",
    reminder: "Kring: en inbjudan väntar på svar",
  },
  text: {
    invites: "{caller} bjuder in er till ett samverkansmöte.",
    reminds: "{caller} väntar på ert svar om ett samverkansmöte.",
    when: "Mötet: {day} {time}",
    answerBy: "Svara senast: {day}",
    signIn: "Logga in i Kring för att läsa inbjudan och svara: {address}",
    weCall: "{caller} ringer er och berättar mer.",
    phone: "Ni når dem på {phone}.",
    nothingElse: "Vem mötet gäller står aldrig i ett mejl.",
    noReply: "Svara inte på det här mejlet. Ingen läser svaren.",
  },
  kept: {
    title: "Demobrevlåda",
    lead: "Det här hade Kring mejlat från eller till er. I demot skickas inga mejl.",
    none: "Kring har inte mejlat något än",
    noneBody: "Bjud in en verksamhet med e-post, så syns mejlet här inom en halv minut.",
    to: "Till",
    address: "Adress",
    when: "Skickat",
  },
} as const;
