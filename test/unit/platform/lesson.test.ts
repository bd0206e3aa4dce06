import { expect, it } from 'vitest';
import { offerLesson, takeLesson, type Lesson } from '../../../src/platform/lesson.ts';

it('is taken once: a second teaching script finds none', () => {
  const lesson = { marker: 'safi-line' } as Lesson;
  expect(takeLesson()).toBeNull();
  offerLesson(lesson);
  expect(takeLesson()).toBe(lesson);
  expect(takeLesson()).toBeNull();
});
