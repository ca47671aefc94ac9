import { expect, test } from 'vitest';
import { isNoArticleAddress, isOtherKindAddress } from '../../src/article/address.ts';

test.each([
  ['https://courier.example/', true],
  ['https://courier.example/en-gb/', true],
  ['https://courier.example/search/pier', true],
  ['https://courier.example/?p=12', false],
  ['https://courier.example/news/pier-closes', false],
  ['about:blank', false],
])('%s is no article by its address: %s', (url, expected) => {
  expect(isNoArticleAddress(url)).toBe(expected);
});

test.each([
  ['a thread', 'https://talk.example/threads/old-pier.1234/', true],
  ['a thread of an older forum', 'https://talk.example/forum/viewtopic.php?t=12', true],
  ['a thread with a speaking address', 'https://talk.example/groups/piers/who-mends-the-old-pier-t1234.html', true],
  ['the second page of a forum', 'https://talk.example/harbours-f12-50.html', true],
  ['a question', 'https://ask.example/questions/1234/why-close-a-pier', true],
  ['a topic with a number', 'https://talk.example/topic/1234-old-pier/', true],
  ['something for sale', 'https://shop.example/product/oak-plank', true],
  ['a category', 'https://blog.example/category/repairs/piers/', true],
  ['what bears a tag', 'https://blog.example/tag/piers', true],
  ["a shop's collection", 'https://shop.example/collections/oak-planks', true],
  ["a shop's section", 'https://shop.example/c/furniture/chairs', true],
  ['an article on a category', 'https://courier.example/news/category-five-storm', false],
  ['news with a letter and a number in its address', 'https://courier.example/news/pier-t4-opens.html', false],
  ['news about a thing', 'https://courier.example/news/product-recall-at-the-pier', false],
  ['a topic page without a number', 'https://courier.example/topics/piers', false],
  ['an article of a blog on products', 'https://blog.example/products/maps/new-piers', false],
])('%s is told by its address: %s is %s', (_, url, expected) => {
  expect(isOtherKindAddress(url)).toBe(expected);
});
