import type { CultureSpec } from '../../life/world.ts';

export const french: CultureSpec = {
  id: 'french',
  name: 'French',
  male: [
    'Achille', 'Adrien', 'Alain', 'Albert', 'Alexis', 'Alphonse', 'Amaury', 'Anatole', 'André', 'Antoine', 'Armand', 'Arnaud', 'Aurélien',
    'Baptiste', 'Basile', 'Bastien', 'Benoît', 'Bernard', 'Blaise', 'Bruno', 'Célestin', 'Clément', 'Damien', 'Didier', 'Édouard',
    'Émile', 'Étienne', 'Eugène', 'Fabien', 'Fernand', 'Florian', 'Francis', 'François', 'Gaël', 'Gaspard', 'Gaston', 'Georges',
    'Germain', 'Gérard', 'Gilles', 'Guillaume', 'Guy', 'Henri', 'Hugo', 'Jacques', 'Jérôme', 'Joël', 'Jules', 'Julien', 'Laurent', 'Léon',
    'Loïc', 'Louis', 'Luc', 'Lucien', 'Marcel', 'Marius', 'Mathis', 'Maurice', 'Maxime', 'Moussa', 'Noé', 'Octave', 'Olivier', 'Pascal',
    'Patrice', 'Paul', 'Philippe', 'Pierre', 'Quentin', 'Raoul', 'Raymond', 'Rémi', 'René', 'Roland', 'Romain', 'Sébastien', 'Serge',
    'Sylvain', 'Théodore', 'Thibault', 'Tristan', 'Victor', 'Xavier', 'Yannick', 'Yves',
  ],
  female: [
    'Adèle', 'Agathe', 'Agnès', 'Alice', 'Aline', 'Amélie', 'Anaïs', 'Andrée', 'Angèle', 'Annick', 'Apolline', 'Arlette', 'Aurélie',
    'Aurore', 'Béatrice', 'Bérénice', 'Berthe', 'Capucine', 'Catherine', 'Cécile', 'Céline', 'Chantal', 'Charlotte', 'Claire', 'Clémence',
    'Clotilde', 'Colette', 'Coralie', 'Corinne', 'Delphine', 'Denise', 'Diane', 'Édith', 'Éliane', 'Élodie', 'Éloïse', 'Émilie',
    'Estelle', 'Esther', 'Eugénie', 'Fanny', 'Fatou', 'Florence', 'Françoise', 'Gabrielle', 'Geneviève', 'Germaine', 'Ginette', 'Gisèle',
    'Hélène', 'Henriette', 'Hortense', 'Inès', 'Isabelle', 'Jacqueline', 'Jeanne', 'Joséphine', 'Josiane', 'Julie', 'Juliette', 'Laure',
    'Léa', 'Léonie', 'Louise', 'Lucette', 'Lucie', 'Madeleine', 'Manon', 'Margaux', 'Marguerite', 'Marthe', 'Mathilde', 'Mireille',
    'Monique', 'Nadège', 'Nathalie', 'Ninon', 'Noémie', 'Océane', 'Odette', 'Odile', 'Paulette', 'Perrine', 'Romane', 'Rose', 'Sabine',
    'Sandrine', 'Sidonie', 'Simone', 'Solange', 'Suzanne', 'Sylvie', 'Thérèse', 'Violette', 'Yvonne', 'Zélie',
  ],
  surnames: [
    'Allard', 'Archambault', 'Aubert', 'Barbier', 'Baudry', 'Beaumont', 'Bélanger', 'Benoît', 'Berger', 'Bertrand', 'Bisset', 'Blanchard',
    'Bonnet', 'Bouchard', 'Boulanger', 'Bourgeois', 'Brunet', 'Carpentier', 'Chapelle', 'Charpentier', 'Chevalier', 'Collet', 'Courtois',
    'Couture', 'Daigle', 'Delacroix', 'Delorme', 'Deschamps', 'Desjardins', 'Diallo', 'Dubois', 'Dufour', 'Dumas', 'Dupuis', 'Durand',
    'Fabre', 'Faucher', 'Fontaine', 'Fournier', 'Gagnon', 'Garnier', 'Gaudin', 'Gauthier', 'Girard', 'Giraud', 'Guérin', 'Hamel',
    'Hébert', 'Jacquet', 'Joubert', 'Lacroix', 'Lafleur', 'Laforêt', 'Lambert', 'Langlois', 'Lavoie', 'Leblanc', 'Leclerc', 'Lefèvre',
    'Legrand', 'Lemaire', 'Lemoine', 'Leroux', 'Levasseur', 'Mallet', 'Marchand', 'Masson', 'Mercier', 'Meunier', 'Moreau', 'Morin',
    'Moulin', 'Noël', 'Ouellet', 'Paquet', 'Pelletier', 'Perrin', 'Picard', 'Poirier', 'Prévost', 'Renaud', 'Rivière', 'Rousseau', 'Roy',
    'Royer', 'Savard', 'Tessier', 'Thibodeau', 'Tremblay', 'Vasseur', 'Verdier', 'Vidal', 'Villeneuve',
  ],
};
