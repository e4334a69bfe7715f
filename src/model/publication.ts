import { z } from 'zod';

/** What a writer says of a report. */
export const REPORT_STATUSES = ['draft', 'review', 'published', 'retracted'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** What a report is at one moment: its status, or `embargoed` while its embargo lasts. */
export type ReportState = ReportStatus | 'embargoed';

/**
 * The state of a report.
 * @param now the moment of the build, "2026-12-01T06:00:00Z"; only asked for when there is an embargo
 */
export function stateOf(
  { status, embargo }: { status: ReportStatus; embargo?: string | undefined },
  now: () => string,
): ReportState {
  if (status === 'draft' || status === 'review' || embargo === undefined) return status;
  return now() < embargo ? 'embargoed' : status;
}

/**
 * Whether readers may see a report. What is not public stands in previews only, and there in no feed, site map or search.
 * A retracted report stays public: whoever follows a link to it has to learn why.
 */
export const isPublic = (state: ReportState): boolean => state === 'published' || state === 'retracted';

const text = z.string().trim().min(1);

/** Who made a report, and what part of it: "data", "editing", "illustration". */
export interface Byline {
  name: string;
  role?: string | undefined;
}

/** A name, or a name with what the person did: `{name: …, role: data}`. */
export const BylineSchema = z.union([
  text.transform((name): Byline => ({ name })),
  z.strictObject({
    name: text.describe('The name as readers see it.'),
    role: text.optional().describe('What this person did: `data`, `editing`, `illustration`.'),
  }),
]);

/** Why a report is withdrawn, as readers are told. */
export interface Retraction {
  date: string; // "2026-03-02"
  why: string;
  /** The anchor of its entry among the corrections of the report's page. */
  correction: string; // "correction-2026-03-02"
}

/** What search engines, feeds and social sites show of a retracted report, its charts and its figures. */
export const retractedDescription = ({ why }: Pick<Retraction, 'why'>): string => `This report is retracted: ${why}`;

/** What site.yaml may ask of every report before it is published. */
export const REQUIREMENTS = ['sign_off', 'interests', 'ai_use'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];
