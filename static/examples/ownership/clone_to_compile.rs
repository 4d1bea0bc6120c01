// "Just clone it, we can clean up later." It compiles. Who owns what, nobody knows any more.
use std::collections::HashMap;

#[derive(Clone)]
struct Customer {
    id: u64,
    name: String,
    tags: Vec<String>,
}

#[derive(Clone)]
struct Invoice {
    customer: u64,
    lines: Vec<String>,
    total: u64,
}

fn headline(customer: Customer) -> String {
    format!("{} ({})", customer.name, customer.tags.join(", "))
}

fn is_large(invoice: &Invoice) -> bool {
    invoice.total > 10_000
}

fn report(customers: Vec<Customer>, invoices: Vec<Invoice>) -> String {
    let mut by_customer: HashMap<u64, Vec<Invoice>> = HashMap::new();
    for invoice in invoices.iter() {
        by_customer.entry(invoice.customer).or_default().push(invoice.clone());
    }

    let mut out = String::new();
    for customer in customers.clone() {
        out.push_str(&headline(customer.clone()));
        let own = by_customer.get(&customer.id).cloned().unwrap_or_default();
        let large = own.clone().into_iter().filter(|invoice| is_large(&invoice.clone())).count();
        out.push_str(&format!(": {} invoices, {large} large\n", own.len()));
    }
    out
}

fn find(by_name: &HashMap<String, Customer>, name: &str) -> Option<u64> {
    by_name.get(&name.to_string()).map(|customer| customer.id)
}

fn archive(invoice: Invoice, log: &mut Vec<String>) -> Invoice {
    let kept = invoice.clone();
    log.push(format!("archived {} lines", invoice.lines.len()));
    kept
}

fn main() {
    let ada = Customer { id: 1, name: "Ada".to_string(), tags: vec!["early".to_string()] };
    let invoice = Invoice { customer: 1, lines: vec!["engine".to_string()], total: 12_000 };
    let mut log = Vec::new();
    let invoice = archive(invoice.clone(), &mut log);
    let by_name = HashMap::from([(ada.name.clone(), ada.clone())]);
    println!("{:?}", find(&by_name, "Ada"));
    println!("{}", report(vec![ada.clone()], vec![invoice.clone()]));
}
