/** Whether there is an installation to ask, without making one. */
import { placesNow } from './databases.ts';
import { platformSite } from './locate.ts';
import { isTaken } from './lodging.ts';

export const isInstalled = (): Promise<boolean> => isTaken(platformSite(placesNow()));
