//! A dashboard over real HTTP on the loopback interface, with the counters of a synthetic shop.

use super::crowd::{Chance, Devices};
use homebody::collector::dashboard::{Site, Source, router};
use homebody::collector::{Cell, CollectorError, Declared, Reason, Refused, Snapshot};
use homebody::errors::Code;
use homebody::policy::{Epoch, Tag};
use homebody::report::{Arm, Randomizer};
use homebody::units::{MicroEps, Millis};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;

pub const NOVEMBER: u16 = 682;
/// 2 January 2027, 0:00 UTC: from then on, no report on November is counted.
pub const CLOSED: Millis = Millis(1_798_848_000_000);
pub const DAY: i64 = 86_400_000;

/// The counters of another process at one moment; `None` while the database does not answer.
#[derive(Clone)]
pub struct Fixed(pub Option<Snapshot>, pub Millis);

impl Source for Fixed {
    async fn snapshot(&self) -> Result<Snapshot, CollectorError> {
        let silent = || CollectorError { code: Code::CollectorDatabase, message: "postgres://secret".to_owned() };
        self.0.clone().ok_or_else(silent)
    }

    fn now(&self) -> Millis {
        self.1
    }
}

pub fn declared(tag: u32, name: &str, measure: &str, question: &str, answers: &[&str]) -> Declared {
    Declared {
        tag: Tag(tag),
        name: name.to_owned(),
        question: question.to_owned(),
        measure: measure.to_owned(),
        answers: answers.iter().map(ToString::to_string).collect(),
        epsilon: MicroEps::new(2_000_000).unwrap(),
        epoch: Epoch::Month,
        minimum_batch: 1000,
        in_force: true,
    }
}

/// Returns what devices report when this many of them have each answer.
pub fn reported(declared: &Declared, epoch: u16, arm: Arm, senders: &[u64], chance: &mut Chance) -> Vec<Cell> {
    let answers = declared.answers.len();
    let devices = Devices::new(Randomizer::of(answers, declared.epsilon), answers as u32);
    let cell = |(symbol, count)| Cell { tag: declared.tag, epoch, arm, symbol, count };
    devices.report(senders, chance).into_iter().map(cell).collect()
}

/// Returns a shop with a clear winner in November, an undecided uplift, a decided one, and a metric with few reports.
pub fn shop() -> Snapshot {
    let departments = ["Kitchen", "<b>Garden</b>", "Toys, \"Games\"", "Christmas", "Clocks", "Party", "none"];
    let department = declared(0xd1, "department", "top-category", "Which <i>department</i>?", &departments);
    let shelf = declared(0xd2, "shelf", "slot", "Which shelf?", &["home", "product", "none"]);
    let open = declared(0xd3, "sales", "outcome/purchase", "Do personal lists sell more?", &["no", "yes"]);
    let clear = declared(0xd4, "baskets", "outcome/cart", "Do personal lists fill more baskets?", &["no", "yes"]);
    let mut old = declared(0xd5, "old", "funnel", "An old question?", &["none", "view", "click", "cart", "purchase"]);
    old.in_force = false;
    let fresh = declared(0xd6, "fresh", "price-band", "A new question?", &["under 2", "2 or more", "none"]);
    let chance = &mut Chance(9);
    let cells = [
        reported(&department, NOVEMBER - 1, Arm::None, &[3000, 900, 800, 1500, 0, 0, 2800], chance),
        reported(&department, NOVEMBER, Arm::None, &[3000, 2980, 800, 1500, 0, 0, 2800], chance),
        reported(&shelf, NOVEMBER, Arm::None, &[100, 100, 112], chance),
        reported(&open, NOVEMBER, Arm::Personalised, &[7850, 150], chance),
        reported(&open, NOVEMBER, Arm::Holdout, &[882, 18], chance),
        reported(&clear, NOVEMBER, Arm::Personalised, &[30_000, 6000], chance),
        reported(&clear, NOVEMBER, Arm::Holdout, &[3700, 300], chance),
        reported(&old, NOVEMBER - 9, Arm::None, &[1500, 5200, 1400, 620, 280], chance),
    ];
    Snapshot {
        cells: cells.concat(),
        refused: vec![
            Refused { reason: Reason::Malformed, day: 20_000, count: 999 },
            Refused { reason: Reason::Rate, day: 20_777, count: 1200 },
            Refused { reason: Reason::Rate, day: 20_778, count: 34 },
        ],
        declared: vec![department, shelf, open, clear, old, fresh],
        simulated: false,
    }
}

/// Serves a dashboard of these counters, with every epoch closed, until the test process ends.
pub fn serve(snapshot: Option<Snapshot>) -> SocketAddr {
    serve_at(snapshot, CLOSED)
}

/// Serves the same dashboard at another time.
pub fn serve_at(snapshot: Option<Snapshot>, now: Millis) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let site = Site {
                name: "A Shop & Co".to_owned(),
                monthly: MicroEps::new(8_000_000).unwrap(),
                dearest: MicroEps::new(6_100_000).unwrap(),
                in_turn: Vec::new(),
                holdout: 10,
            };
            let pages = router(Fixed(snapshot, now), site).expect("the templates are well formed");
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
            tell.send(listener.local_addr().expect("an address")).expect("the test is waiting");
            axum::serve(listener, pages).await.expect("the dashboard is served");
        });
    });
    told.recv().expect("the dashboard listens")
}

pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("UTF-8")
    }

    /// Returns the text of the page as a reader sees it: without tags, with whitespace collapsed.
    pub fn words(&self) -> String {
        let text = self.text().replace("<t", " <t");
        let bare: String = text.split('<').map(|part| part.split_once('>').map_or(part, |(_, after)| after)).collect();
        bare.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

pub fn get(address: SocketAddr, target: &str) -> Answer {
    let mut stream = TcpStream::connect(address).expect("the dashboard answers");
    let request = format!("GET {target} HTTP/1.1\r\nHost: dashboard\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("the request is sent");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the answer is read");
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in ASCII").to_lowercase();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Answer { status, head, body: bytes[end + 4..].to_vec() }
}
