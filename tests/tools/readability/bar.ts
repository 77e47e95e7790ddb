/** What every file must score: from 70 a text reads easily, also for someone who reads little. */
export const LOWEST = 70;
