//! Tables, and several of them in one file.

use serde::{Deserialize, Serialize};

use crate::cell::Cell;

/// A table with what belongs to it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Short name: of its file, or of its sheet in a workbook.
    pub name: String,
    /// One sentence: what, where, when.
    pub caption: String,
    /// Column heads.
    pub columns: Vec<String>,
    /// As many cells as there are columns in each.
    pub rows: Vec<Vec<Cell>>,
    /// What stands below: rounding, source, licence, edition, link.
    pub notes: Vec<String>,
}

/// Several tables in one file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Workbook {
    /// Title of the document.
    pub title: String,
    /// Its sheets in order.
    pub sheets: Vec<Sheet>,
}

impl Workbook {
    /// As text, for the module that writes the file.
    pub fn to_text(&self) -> String {
        // Strings and finite numbers only: there is nothing that could fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From what [`Workbook::to_text`] wrote.
    ///
    /// # Errors
    ///
    /// Where the text is something else: line, column and what was expected.
    pub fn from_text(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_comes_back_from_its_text() {
        let row =
            vec![Cell::text("=a\"\n"), Cell::Year(2050), Cell::Number { value: 0.1 + 0.2, digits: 2 }, Cell::Empty];
        let sheet = Sheet { name: "Hebel".to_owned(), rows: vec![row, vec![Cell::Percent(-6.1)]], ..Sheet::default() };
        let book = Workbook { title: "Ä".to_owned(), sheets: vec![sheet] };
        assert_eq!(Workbook::from_text(&book.to_text()).unwrap(), book);
        assert_eq!(Workbook::from_text("{").unwrap_err().line(), 1);
    }
}
