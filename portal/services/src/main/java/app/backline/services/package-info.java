/** The shared services of the portal and the contract of its platform modules; each feature is one package of one shape. */
package app.backline.services;
