import type { PageState } from '../messages/contract.ts';
import { pageCalls } from '../messages/schemas.ts';
import { serve } from '../messages/serve.ts';

const state: PageState = { status: 'none' };
serve('page', pageCalls, { read: () => {}, toggle: () => {}, state: () => state, reveal: () => false });
