import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Claims from './Claims.astro';
import Fig from './Fig.astro';
import Heading from './Heading.astro';
import Lit from './Lit.astro';
import Note from './Note.astro';
import Picture from './Picture.astro';
import TableFrame from './TableFrame.astro';

/** What prose may name. Cite, Heading, Picture and TableFrame are put there by src/prose/plugins.ts. */
export const components = { Chart, Cite, Claim, Claims, Fig, Heading, Lit, Note, Picture, TableFrame };
