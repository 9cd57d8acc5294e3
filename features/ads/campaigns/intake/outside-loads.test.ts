import { describe, expect, it } from 'vitest';
import { hostsNamed, isScriptedDrawing, judgePage, outsideOfStyle, sizeNamed } from './outside-loads.ts';

describe("a banner's page", () => {
  it.each([
    '<script src="a.js"></script><img src="images/a.png"><a href="https://annonceur.example/">Voir</a>',
    '<style>p { background: url(fond.png) }</style><p style="background:url(\'a.png\')" onclick="ouvrir()">x</p>',
    '<img src="data:image/png;base64,AAAA" srcset="a.png 1x, b.png 2x">',
    '<a href="javascript:void(window.open(clickTag))">Voir</a>',
  ])('that holds itself to its own files is taken: %s', (html) => {
    expect(judgePage('index.html', html)).toBeNull();
  });

  it.each([
    ['<script src="https://tiers.example/a.js"></script>', 'outside_load'],
    ['<script src="//tiers.example/a.js"></script>', 'outside_load'],
    ['<SCRIPT SRC=http://tiers.example/a.js></SCRIPT>', 'outside_load'],
    ['<img src="  https://tiers.example/pixel.gif">', 'outside_load'],
    ['<img srcset="a.png 1x, https://tiers.example/b.png 2x">', 'outside_load'],
    ['<link rel="stylesheet" href="https://tiers.example/a.css">', 'outside_load'],
    ['<video poster="https://tiers.example/a.jpg"></video>', 'outside_load'],
    ['<svg><image xlink:href="https://tiers.example/a.png"/></svg>', 'outside_load'],
    ['<style>@import "https://tiers.example/a.css";</style>', 'outside_load'],
    ['<p style="background:url(https://tiers.example/a.png)">x</p>', 'outside_load'],
    ['<template><img src="https://tiers.example/a.png"></template>', 'outside_load'],
    ['<iframe src="a.html"></iframe>', 'forbidden_element'],
    ['<base href="https://tiers.example/">', 'forbidden_element'],
    ['<object data="a.html"></object>', 'forbidden_element'],
    ['<form action="/"></form>', 'forbidden_element'],
    ['<meta http-equiv="refresh" content="0;url=https://tiers.example/">', 'forbidden_element'],
  ])('that loads or leads elsewhere by itself is refused: %s', (html, code) => {
    expect(judgePage('index.html', html)).toMatchObject({ code, name: 'index.html' });
  });

  it('may nest as deep as it likes', () => {
    expect(judgePage('index.html', '<div>'.repeat(20_000))).toBeNull();
  });

  it('says its size', () => {
    expect(sizeNamed('<meta name="ad.size" content="width=300,height=250">')).toEqual({
      width: 300,
      height: 250,
    });
    expect(sizeNamed('<p>x</p>')).toBeNull();
  });
});

it('finds the first address of elsewhere in a style sheet, quickly', () => {
  expect(outsideOfStyle('p { background: url( "//tiers.example/a.png" ) }')).toBe('//tiers.example/a.png');
  expect(outsideOfStyle('p { background: url(images/a.png) }')).toBeUndefined();
  const before = process.threadCpuUsage().user;
  outsideOfStyle('url('.repeat(25_000) + ' '.repeat(25_000));
  hostsNamed('http://'.repeat(20_000));
  expect(process.threadCpuUsage().user - before).toBeLessThan(200_000);
});

it('tells the hosts that a script names, those of standards aside', () => {
  const script =
    'fetch("https://mesure.example/x"); ns = "http://www.w3.org/2000/svg"; a = "https:\\/\\/autre.example"';
  expect(hostsNamed(script)).toEqual(['mesure.example', 'autre.example']);
});

describe('a drawing', () => {
  it('of lines alone is taken', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/><use href="#a"/></svg>';
    expect(isScriptedDrawing(svg)).toBe(false);
  });

  it.each([
    '<svg><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><path/></a></svg>',
    '<svg><a href=" java&#115;cript:alert(1)"></a></svg>',
    '<svg><image href="https://tiers.example/a.png"/></svg>',
    '<svg><style>@import url(//tiers.example/a.css)</style></svg>',
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
    '<?xml-stylesheet href="https://tiers.example/a.css"?><svg/>',
    '<svg><set attributeName="href" to="javascript:alert(1)"/></svg>',
  ])('that could run something is refused: %s', (svg) => {
    expect(isScriptedDrawing(svg)).toBe(true);
  });
});
