import { SITE_FILE } from '../read/read-site.ts';
import type { Workshop } from '../workshop.ts';
import { cardLook } from './card-look.ts';
import { type CardResult, drawCard } from './draw-card.ts';

/** Draws the card of the home page: the name of the site and who publishes it. */
export function makeSiteCard(workshop: Workshop): Promise<CardResult> {
  const { title, publisher, description, language } = workshop.site;
  const input = {
    ...cardLook(workshop.site),
    language,
    title: description ?? title,
    siteName: title,
    date: publisher.name,
    at: { file: SITE_FILE, line: 1, column: 1 },
  };
  return drawCard('site', { input, alt: [title, description].filter(Boolean).join('. ') }, workshop);
}
