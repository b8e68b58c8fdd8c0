/** Posts' pure functions. */
export { excerpt, formatPostData } from './utilities/format.ts';
export { linkPreview } from './utilities/links.ts';
export { PostData, validatePostData } from './utilities/post-data.ts';
export { engagementRate, rankScore } from './utilities/rank.ts';
export { canSee } from './utilities/rules.ts';
export { extractHashtags, extractMentions, sanitiseHtml } from './utilities/text.ts';
