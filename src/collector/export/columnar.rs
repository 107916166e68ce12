//! Parquet, for analytical engines.

use std::sync::Arc;

use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use super::columns::{COLUMNS, Column, Row};
use crate::collector::CollectorError;
use crate::errors::Code;

/// Returns the rows as one Parquet file: uncompressed, `simulated` last, and null only where there is no value.
pub(super) fn parquet(rows: &[Row<'_>], simulated: bool) -> Result<Vec<u8>, CollectorError> {
    write(rows, simulated).map_err(|cause| CollectorError { code: Code::ServeFiles, message: cause.to_string() })
}

fn write(rows: &[Row<'_>], simulated: bool) -> Result<Vec<u8>, ParquetError> {
    let mut bytes = Vec::new();
    let properties = Arc::new(WriterProperties::builder().build());
    let mut file = SerializedFileWriter::new(&mut bytes, Arc::new(schema()?), properties)?;
    let mut group = file.next_row_group()?;
    for (_, column) in COLUMNS {
        let Some(mut next) = group.next_column()? else { break };
        match column {
            Column::Text(read) => {
                let values: Vec<ByteArray> = rows.iter().map(|row| ByteArray::from(read(row))).collect();
                next.typed::<ByteArrayType>().write_batch(&values, None, None)?
            }
            Column::Whole(read) => {
                // No count approaches 2⁶³.
                let values: Vec<i64> = rows.iter().map(|row| i64::try_from(read(row)).unwrap_or(i64::MAX)).collect();
                next.typed::<Int64Type>().write_batch(&values, None, None)?
            }
            Column::Real(read) => {
                let values: Vec<f64> = rows.iter().map(read).collect();
                next.typed::<DoubleType>().write_batch(&values, None, None)?
            }
            Column::Maybe(read) => {
                let values: Vec<f64> = rows.iter().filter_map(read).collect();
                let present: Vec<i16> = rows.iter().map(|row| i16::from(read(row).is_some())).collect();
                next.typed::<DoubleType>().write_batch(&values, Some(&present), None)?
            }
        };
        next.close()?;
    }
    if let Some(mut next) = group.next_column()? {
        next.typed::<BoolType>().write_batch(&vec![simulated; rows.len()], None, None)?;
        next.close()?;
    }
    group.close()?;
    file.close()?;
    Ok(bytes)
}

fn schema() -> Result<Type, ParquetError> {
    let of = |repetition, name: &str, physical, logical| {
        let field = Type::primitive_type_builder(name, physical).with_repetition(repetition);
        field.with_logical_type(logical).build().map(Arc::new)
    };
    let field = |name: &str, physical, logical| of(Repetition::REQUIRED, name, physical, logical);
    let of_column = |(name, column): &(&str, Column)| match column {
        Column::Text(_) => field(name, Physical::BYTE_ARRAY, Some(LogicalType::String)),
        Column::Whole(_) => field(name, Physical::INT64, None),
        Column::Real(_) => field(name, Physical::DOUBLE, None),
        Column::Maybe(_) => of(Repetition::OPTIONAL, name, Physical::DOUBLE, None),
    };
    let simulated = field("simulated", Physical::BOOLEAN, None);
    let fields = COLUMNS.iter().map(of_column).chain([simulated]).collect::<Result<Vec<_>, _>>()?;
    Type::group_type_builder("estimates").with_fields(fields).build()
}
