import { siteUrl } from '../../../model/address.ts';
import type { DocumentMaker } from './contract.ts';

/**
 * security.txt (RFC 9116), where site.yaml gives it a contact. It stands at both places that the RFC names: hosts exist that
 * leave out folders which begin with a dot.
 */
export const security: DocumentMaker = ({ site, address }): Record<string, string> => {
  if (!site.security) return {};
  const { contact, expires, policy, acknowledgments, languages } = site.security;
  const path = '.well-known/security.txt';
  const lines = [
    ...contact.map((address) => `Contact: ${address}`),
    `Expires: ${expires.iso}T23:59:59Z`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${siteUrl(address, path)}`,
    `Canonical: ${siteUrl(address, 'security.txt')}`,
    ...(policy ? [`Policy: ${policy}`] : []),
    ...(acknowledgments ? [`Acknowledgments: ${acknowledgments}`] : []),
  ];
  const text = `${lines.join('\n')}\n`;
  return { [path]: text, 'security.txt': text };
};
