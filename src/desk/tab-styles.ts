/** Styles of the desk's tabs. */
export const TAB_STYLES = `
.panel { position: fixed; inset: auto 0 0 0; height: min(70vh, 720px); z-index: 1999; display: flex; flex-direction: column; border-top: 1px solid light-dark(#8a857b, #77746d); box-shadow: 0 -8px 30px rgb(0 0 0 / 25%); }
header { display: flex; justify-content: space-between; gap: 12px; padding: 8px 16px; border-bottom: 1px solid light-dark(#e4e0d8, #34363a); }
.tabs { display: flex; gap: 4px; flex-wrap: wrap; }
[role=tab] { border-color: transparent; }
[role=tab][aria-selected=true] { border-color: currentcolor; font-weight: 700; }
.body { overflow: auto; padding: 14px 20px 72px; flex: 1; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 6px 14px 6px 0; border-bottom: 1px solid light-dark(#e4e0d8, #34363a); font-weight: 400; }
thead th { font-weight: 700; position: sticky; top: -14px; background: light-dark(#fffefb, #1e2023); }
td .place { white-space: nowrap; }
button.link { border: 0; padding: 0; text-decoration: underline; text-align: left; }
.views, .places { display: flex; gap: 20px; flex-wrap: wrap; align-items: flex-start; }
figure { margin: 0 0 16px; }
figcaption { font-weight: 700; margin-bottom: 4px; }
iframe { border: 1px solid light-dark(#e4e0d8, #34363a); background: #fff; max-width: 100%; }
.link.x, .link.linkedin, .link.slack, .link.whatsapp { width: 380px; max-width: 100%; border: 1px solid light-dark(#e4e0d8, #34363a); position: relative; overflow: hidden; background: light-dark(#fff, #101113); }
.link img { display: block; width: 100%; }
.link p { margin: 0; padding: 2px 10px; }
.x { border-radius: 14px; }
.x .over { position: absolute; left: 8px; bottom: 34px; max-width: 80%; padding: 1px 6px; border-radius: 4px; color: #fff; background: rgb(0 0 0 / 77%); font-size: 13px; }
.host, .text, .site { color: light-dark(#67635b, #a8a399); font-size: 13px; }
.title { font-weight: 700; }
.slack { border-width: 0 0 0 4px; padding: 4px 0; }
.slack .title { color: light-dark(#12436d, #7fb2e0); }
.whatsapp { border-radius: 8px; background: light-dark(#e7f6e4, #1d3a30); padding-bottom: 6px; }
.outline .depth-3 { padding-left: 20px; }
.outline .depth-4, .outline .depth-5, .outline .depth-6 { padding-left: 40px; }
.outline li { margin: 4px 0; }
`;
