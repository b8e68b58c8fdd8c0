import { peopleListeners } from '@lyceum/accounts/copies';
import { people } from './tables.ts';

export const listeners = { ...peopleListeners(people) };
