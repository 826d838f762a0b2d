window.addEventListener('load', () => {
  window.ui = SwaggerUIBundle({
    url: '/openapi?format=JSON',
    dom_id: '#docs',
    deepLinking: true,
    displayRequestDuration: true,
    docExpansion: 'list',
    tryItOutEnabled: true,
    validatorUrl: null
  });
});
