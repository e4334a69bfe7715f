/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The report of this page; set by the page, read by every component in it. */
    report?: import('./model/compiled.ts').CompiledReport;
    site?: import('./model/compiled.ts').CompiledSite;
    /** Figures that already have their address (`#fig-growth`) on this page. */
    anchored?: Set<string>;
  }
}
