import type { AstroIntegration } from 'astro';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Vite's development server, as Astro hands it to its integrations. */
export type Server = Parameters<ServerSetup>[0]['server'];
