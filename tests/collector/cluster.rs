//! A private PostgreSQL server for this process, on loopback, in a temporary folder that is removed on drop.
//!
//! Its programs come from `PG_BIN`, the path, or Debian's default folders. When this process is root, they run as the
//! user `postgres`, because the server refuses to run as root.
#![allow(dead_code, reason = "the benchmark uses a part of this")]

use std::fs;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// A running server.
pub struct Cluster {
    server: Option<Child>,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Creates a cluster and starts its server.
    pub fn start() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("homebody-postgres-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).unwrap();
        if let Some((user, group)) = other_user() {
            chown(&folder, Some(user), Some(group)).unwrap();
        }
        let made = program("initdb", &folder)
            .args(["--no-sync", "--auth=trust", "--username=homebody", "--encoding=UTF8", "--locale=C", "-D"])
            .arg(folder.join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut cluster = Self { server: None, folder, port };
        cluster.start_server();
        cluster
    }

    /// Starts the server again after [`Cluster::stop_server`].
    pub fn start_server(&mut self) {
        let log = fs::File::options().create(true).append(true).open(self.folder.join("server.log")).unwrap();
        let mut server = program("postgres", &self.folder);
        server.arg("-D").arg(self.folder.join("data")).arg("-k").arg(&self.folder);
        server.args(["-p", &self.port.to_string(), "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=50"]);
        self.server = Some(server.stdout(Stdio::null()).stderr(log).spawn().unwrap());
        let (deadline, at) = (Instant::now() + Duration::from_secs(30), SocketAddr::from(([127, 0, 0, 1], self.port)));
        let is_ready = || {
            let mut asked = program("psql", &self.folder);
            asked.args(["-qAt", "-d", &self.address(), "-c", "SELECT 1"]).output().unwrap().status.success()
        };
        while TcpStream::connect(at).is_err() || !is_ready() {
            assert!(Instant::now() < deadline, "{}", fs::read_to_string(self.folder.join("server.log")).unwrap());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Stops the server at once with SIGINT, its fast shutdown.
    pub fn stop_server(&mut self) {
        if let Some(mut server) = self.server.take() {
            _ = Command::new("kill").args(["-INT", &server.id().to_string()]).status();
            _ = server.wait();
        }
    }

    /// Runs SQL that is not part of a collector's work.
    pub fn tell(&self, sql: &str) {
        let told = program("psql", &self.folder).args(["-qAt", "-d", &self.address(), "-c", sql]).output().unwrap();
        assert!(told.status.success(), "{sql}: {}", String::from_utf8_lossy(&told.stderr));
    }

    /// Returns the address for `--database`.
    pub fn address(&self) -> String {
        format!("postgres://homebody@127.0.0.1:{}/postgres", self.port)
    }

    /// Returns the folder that contains the server's files.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop_server();
        _ = fs::remove_dir_all(&self.folder);
    }
}

/// Returns the user and group under which to run programs if this process is root.
fn other_user() -> Option<(u32, u32)> {
    let id = |arguments: &[&str]| -> Option<u32> {
        String::from_utf8(Command::new("id").args(arguments).output().ok()?.stdout).ok()?.trim().parse().ok()
    };
    (id(&["-u"])? == 0).then(|| id(&["-u", "postgres"]).zip(id(&["-g", "postgres"]))).flatten()
}

/// Returns the command for a PostgreSQL program, run as a user that it accepts, in a folder that this user may enter.
fn program(name: &str, folder: &Path) -> Command {
    let mut folders: Vec<PathBuf> = std::env::var_os("PG_BIN").map(PathBuf::from).into_iter().collect();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let packaged = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    folders.extend(packaged.map(|version| version.path().join("bin")));
    let found = folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file());
    let found = found.unwrap_or_else(|| {
        panic!("PostgreSQL's {name} is missing: install PostgreSQL (Debian: apt-get install postgresql), or set PG_BIN")
    });
    let mut command = Command::new(found);
    command.current_dir(folder).env_remove("PGPASSWORD");
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command
}
