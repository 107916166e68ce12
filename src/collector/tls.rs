//! TLS from a certificate and a key in PEM files, with rustls's TLS 1.2 and 1.3.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::CollectorError;
use crate::errors::Code;

/// The locations of the certificate and its key.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The certificate and any intermediate certificates, PEM.
    pub certificate: PathBuf,
    /// The certificate's private key, PEM.
    pub key: PathBuf,
}

impl TlsFiles {
    /// Returns a listener's TLS configuration.
    ///
    /// # Errors
    /// `collector/tls` if a file cannot be read or is not PEM, or if the certificate and the key do not match.
    pub(super) fn read(&self) -> Result<RustlsConfig, CollectorError> {
        let failed = |path: &Path, cause: &dyn std::fmt::Display| {
            CollectorError::new(Code::CollectorTls, format!("{}: {cause}", path.display()))
        };
        let certificates = CertificateDer::pem_file_iter(&self.certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|cause| failed(&self.certificate, &cause))?;
        let key = PrivateKeyDer::from_pem_file(&self.key).map_err(|cause| failed(&self.key, &cause))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let versions = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = versions.and_then(|versions| versions.with_no_client_auth().with_single_cert(certificates, key));
        let mut config = config.map_err(|cause| failed(&self.certificate, &cause))?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(RustlsConfig::from_config(Arc::new(config)))
    }
}
