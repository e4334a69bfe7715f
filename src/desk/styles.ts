/** Styles of the overlay and of the desk: each stands in a shadow of its own, so names need no prefix. */
export const STYLES = `
:host { all: initial; color-scheme: light dark; }
* { box-sizing: border-box; }
.overlay, .panel { font: 14px/1.5 system-ui, sans-serif; color: light-dark(#1c1b1a, #e9e6e0); background: light-dark(#fffefb, #1e2023); }
.overlay { position: fixed; inset: auto 0 0 0; z-index: 2000; max-height: 60vh; overflow: auto; padding: 16px 20px 72px; border-top: 3px solid light-dark(#a8421a, #f59a6b); box-shadow: 0 -8px 30px rgb(0 0 0 / 25%); }
h2 { margin: 0 0 12px; font-size: 16px; display: flex; gap: 12px; justify-content: space-between; align-items: baseline; }
h3 { margin: 16px 0 6px; font-size: 14px; }
p { margin: 0 0 4px; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.problems > li { margin: 0 0 16px; padding: 0 0 0 12px; border-left: 3px solid light-dark(#8a5a00, #dfae52); }
.problems > li.error { border-color: light-dark(#a8421a, #f59a6b); }
.hint { color: light-dark(#67635b, #a8a399); }
button { font: inherit; color: inherit; background: none; border: 1px solid light-dark(#8a857b, #77746d); border-radius: 6px; padding: 4px 10px; cursor: pointer; }
button.place { border: 0; padding: 0; text-decoration: underline; font-family: ui-monospace, monospace; font-size: 13px; text-align: left; overflow-wrap: anywhere; }
pre { margin: 4px 0 0; padding: 8px 10px; overflow: auto; background: light-dark(#f5f3ed, #26282c); font: 13px/1.45 ui-monospace, monospace; }
.line { color: light-dark(#67635b, #a8a399); }
.meant { color: inherit; font-weight: 700; }
.caret { color: light-dark(#a8421a, #f59a6b); font-weight: 700; }
`;
