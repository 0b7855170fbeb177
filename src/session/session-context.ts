import { createContext } from 'svelte';
import type { Session } from './session.svelte.ts';

const [use, provide] = createContext<Session>();

export const useSession = use;
export const provideSession = provide;
