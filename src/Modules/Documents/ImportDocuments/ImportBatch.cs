using LienThong.Contracts.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Search;

namespace LienThong.Documents;

/// <summary>Up to two hundred rows on their way in, ready for their transaction.</summary>
/// <param name="Act">The operator's act, its time the time of the reading.</param>
/// <param name="Rows">The good rows; also those that are already there.</param>
/// <param name="Refused">The others, with what is wrong.</param>
/// <param name="Ready">Documents of the rows that were not there when they were read.</param>
internal sealed record ImportBatch(Act Act, IReadOnlyList<ImportRow> Rows, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<ReadyDocument> Ready);

/// <summary>A document with its search entry, its words found.</summary>
internal sealed record ReadyDocument(Incoming Row, Prepared Entry);
