import { createContext } from 'svelte';
import type { CommandList } from './command-list.svelte.ts';

const [use, provide] = createContext<CommandList>();

export const useCommands = use;
export const provideCommands = provide;
