/**
 * Invented towns in real countries. Shares are percent and add up to 100. Holidays are those with a fixed date (`MM-DD`);
 * `priceLevel` is in hundredths of the country the tables are written for.
 */
import type { PlaceSpec } from '../life/world.ts';

export const places: readonly PlaceSpec[] = [
  { id: 'larkfield', town: 'Larkfield', country: 'United States', hemisphere: 'north', priceLevel: 100, currency: 'USD', scenery: 'plain',
    cultures: [['anglo', 62], ['latino', 22], ['indian', 5], ['chinese', 4], ['arabic', 3], ['nigerian', 3], ['japanese', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '02-14', name: "Valentine's Day" }, { date: '07-04', name: 'Independence Day' },
      { date: '10-31', name: 'Halloween' }, { date: '11-11', name: 'Veterans Day' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'port-amity', town: 'Port Amity', country: 'United States', hemisphere: 'north', priceLevel: 128, currency: 'USD', scenery: 'coast',
    cultures: [['anglo', 40], ['latino', 26], ['chinese', 12], ['indian', 9], ['japanese', 5], ['nigerian', 4], ['arabic', 4]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '06-19', name: 'Juneteenth' }, { date: '07-04', name: 'Independence Day' },
      { date: '10-31', name: 'Halloween' }, { date: '11-11', name: 'Veterans Day' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'wetherbridge', town: 'Wetherbridge', country: 'United Kingdom', hemisphere: 'north', priceLevel: 104, currency: 'GBP',
    scenery: 'river', cultures: [['anglo', 70], ['indian', 13], ['nigerian', 7], ['arabic', 5], ['chinese', 3], ['french', 2]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '11-05', name: 'Bonfire Night' }, { date: '12-25', name: 'Christmas Day' },
      { date: '12-26', name: 'Boxing Day' },
    ] },
  { id: 'val-aubin', town: 'Val-Aubin', country: 'Canada', hemisphere: 'north', priceLevel: 98, currency: 'CAD', scenery: 'river',
    cultures: [['french', 58], ['anglo', 22], ['arabic', 8], ['chinese', 5], ['indian', 5], ['latino', 2]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '06-24', name: 'Saint-Jean-Baptiste Day' }, { date: '07-01', name: 'Canada Day' },
      { date: '10-31', name: 'Halloween' }, { date: '12-25', name: 'Christmas Day' }, { date: '12-26', name: 'Boxing Day' },
    ] },
  { id: 'san-isidoro', town: 'San Isidoro', country: 'Mexico', hemisphere: 'north', priceLevel: 62, currency: 'MXN', scenery: 'mountain',
    cultures: [['latino', 95], ['anglo', 2], ['arabic', 2], ['chinese', 1]],
    holidays: [
      { date: '01-01', name: 'New Year' }, { date: '01-06', name: 'Three Kings Day' }, { date: '05-10', name: "Mother's Day" },
      { date: '09-16', name: 'Independence Day' }, { date: '11-02', name: 'Day of the Dead' }, { date: '12-12', name: 'Guadalupe Day' },
      { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'villa-serena', town: 'Villa Serena', country: 'Argentina', hemisphere: 'south', priceLevel: 58, currency: 'ARS', scenery: 'plain',
    cultures: [['latino', 92], ['french', 3], ['arabic', 3], ['japanese', 2]],
    holidays: [
      { date: '01-01', name: 'New Year' }, { date: '05-25', name: 'May Revolution Day' }, { date: '07-09', name: 'Independence Day' },
      { date: '12-08', name: 'Immaculate Conception' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'puerto-bruma', town: 'Puerto Bruma', country: 'Chile', hemisphere: 'south', priceLevel: 70, currency: 'CLP', scenery: 'coast',
    cultures: [['latino', 93], ['arabic', 4], ['nordic', 2], ['chinese', 1]],
    holidays: [
      { date: '01-01', name: 'New Year' }, { date: '05-21', name: 'Navy Day' }, { date: '09-18', name: 'Fiestas Patrias' },
      { date: '11-01', name: "All Saints' Day" }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'wattle-creek', town: 'Wattle Creek', country: 'Australia', hemisphere: 'south', priceLevel: 112, currency: 'AUD', scenery: 'coast',
    cultures: [['anglo', 64], ['chinese', 12], ['indian', 11], ['arabic', 6], ['japanese', 3], ['latino', 2], ['nordic', 2]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '04-25', name: 'Anzac Day' }, { date: '12-25', name: 'Christmas Day' },
      { date: '12-26', name: 'Boxing Day' },
    ] },
  { id: 'mount-tarn', town: 'Mount Tarn', country: 'New Zealand', hemisphere: 'south', priceLevel: 102, currency: 'NZD',
    scenery: 'mountain',
    cultures: [['anglo', 74], ['chinese', 9], ['indian', 9], ['nordic', 4], ['japanese', 4]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '02-06', name: 'Waitangi Day' }, { date: '04-25', name: 'Anzac Day' },
      { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'qinghewan', town: 'Qinghewan', country: 'China', hemisphere: 'north', priceLevel: 64, currency: 'CNY', scenery: 'city',
    cultures: [['chinese', 98], ['japanese', 1], ['anglo', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '05-01', name: 'Labor Day' }, { date: '06-01', name: "Children's Day" },
      { date: '09-10', name: "Teachers' Day" }, { date: '10-01', name: 'National Day' },
    ] },
  { id: 'kelawar-quay', town: 'Kelawar Quay', country: 'Singapore', hemisphere: 'north', priceLevel: 122, currency: 'SGD', scenery: 'city',
    cultures: [['chinese', 70], ['indian', 18], ['anglo', 5], ['arabic', 4], ['japanese', 3]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '05-01', name: 'Labor Day' }, { date: '08-09', name: 'National Day' },
      { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'nadipur', town: 'Nadipur', country: 'India', hemisphere: 'north', priceLevel: 46, currency: 'INR', scenery: 'river',
    cultures: [['indian', 99], ['anglo', 1]],
    holidays: [
      { date: '01-14', name: 'Harvest festival' }, { date: '01-26', name: 'Republic Day' }, { date: '08-15', name: 'Independence Day' },
      { date: '09-05', name: "Teachers' Day" }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'thenkara', town: 'Thenkara', country: 'India', hemisphere: 'north', priceLevel: 48, currency: 'INR', scenery: 'coast',
    cultures: [['indian', 96], ['arabic', 3], ['chinese', 1]],
    holidays: [
      { date: '01-26', name: 'Republic Day' }, { date: '04-14', name: 'Vishu' }, { date: '08-15', name: 'Independence Day' },
      { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'oke-ayo', town: 'Oke-Ayo', country: 'Nigeria', hemisphere: 'north', priceLevel: 42, currency: 'NGN', scenery: 'city',
    cultures: [['nigerian', 95], ['arabic', 2], ['indian', 1], ['chinese', 1], ['french', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '05-27', name: "Children's Day" }, { date: '06-12', name: 'Democracy Day' },
      { date: '10-01', name: 'Independence Day' }, { date: '12-25', name: 'Christmas Day' }, { date: '12-26', name: 'Boxing Day' },
    ] },
  { id: 'havsvik', town: 'Havsvik', country: 'Sweden', hemisphere: 'north', priceLevel: 108, currency: 'SEK', scenery: 'coast',
    cultures: [['nordic', 82], ['arabic', 11], ['indian', 3], ['latino', 3], ['chinese', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '04-30', name: 'Walpurgis Night' }, { date: '06-06', name: 'National Day' },
      { date: '12-13', name: 'Lucia' }, { date: '12-24', name: 'Christmas Eve' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'fjellnes', town: 'Fjellnes', country: 'Norway', hemisphere: 'north', priceLevel: 126, currency: 'NOK', scenery: 'mountain',
    cultures: [['nordic', 88], ['arabic', 5], ['nigerian', 3], ['anglo', 2], ['indian', 2]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '05-17', name: 'Constitution Day' }, { date: '06-23', name: "Midsummer's Eve" },
      { date: '12-24', name: 'Christmas Eve' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'hamanose', town: 'Hamanose', country: 'Japan', hemisphere: 'north', priceLevel: 94, currency: 'JPY', scenery: 'coast',
    cultures: [['japanese', 96], ['chinese', 3], ['latino', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '02-03', name: 'Setsubun' }, { date: '03-03', name: 'Hinamatsuri' },
      { date: '05-05', name: "Children's Day" }, { date: '07-07', name: 'Tanabata' }, { date: '11-03', name: 'Culture Day' },
    ] },
  { id: 'ain-safsaf', town: 'Ain Safsaf', country: 'Morocco', hemisphere: 'north', priceLevel: 52, currency: 'MAD', scenery: 'mountain',
    cultures: [['arabic', 92], ['french', 6], ['nigerian', 2]],
    holidays: [
      { date: '01-11', name: 'Manifesto Day' }, { date: '01-14', name: 'Amazigh New Year' }, { date: '07-30', name: 'Throne Day' },
      { date: '11-18', name: 'Independence Day' },
    ] },
  { id: 'wadi-al-loz', town: 'Wadi al-Loz', country: 'Jordan', hemisphere: 'north', priceLevel: 66, currency: 'JOD', scenery: 'city',
    cultures: [['arabic', 97], ['indian', 2], ['anglo', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '03-21', name: "Mother's Day" }, { date: '05-01', name: 'Labor Day' },
      { date: '05-25', name: 'Independence Day' }, { date: '12-25', name: 'Christmas Day' },
    ] },
  { id: 'saint-roche', town: 'Saint-Roche', country: 'France', hemisphere: 'north', priceLevel: 102, currency: 'EUR',
    scenery: 'river', cultures: [['french', 76], ['arabic', 14], ['nigerian', 4], ['latino', 3], ['chinese', 2], ['indian', 1]],
    holidays: [
      { date: '01-01', name: "New Year's Day" }, { date: '05-01', name: 'Labor Day' }, { date: '06-21', name: 'Night of Music' },
      { date: '07-14', name: 'Bastille Day' }, { date: '11-11', name: 'Armistice Day' }, { date: '12-25', name: 'Christmas Day' },
    ] },
];
