/// <reference types="astro/client" />

/** For the plain TypeScript compiler; `astro check` knows the components themselves. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** The report of this page; set by the page, read by every component in it. */
    report?: import('./model/compiled.ts').CompiledReport;
    site?: import('./model/compiled.ts').CompiledSite;
    /** Figures that already have their address (`#fig-growth`) on this page. */
    anchored?: Set<string>;
  }
}
