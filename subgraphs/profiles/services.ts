/** Profiles' use cases, by what they are about. */
export { addEducation, removeEducation, updateEducation } from './services/education.ts';
export { endorseSkill, setEndorsementHidden, withdrawEndorsement } from './services/endorsements.ts';
export { addExperience, removeExperience, updateExperience } from './services/experience.ts';
export { changeHandle } from './services/handle.ts';
export { addLink, removeLink, updateLink } from './services/links.ts';
export { mergeSkills } from './services/merge-skills.ts';
export { setFieldPrivacy, setOpenToWork } from './services/privacy.ts';
export {
  createProfile,
  deleteProfile,
  getProfileDetails,
  restoreProfile,
  setProfileHidden,
  updateProfile,
} from './services/profile.ts';
export { addSkill, removeSkill } from './services/skills.ts';
