using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.WebKit;

/// <summary>A module whose records belong to matters: the page of a matter's course asks every source. Each answer takes the same statements for many records as for one.</summary>
public interface IMatterSource
{
    /// <summary>Those of the records that it keeps and that the reader may read.</summary>
    Task<IReadOnlyList<MatterRecord>> FindAsync(Session session, Reader reader, IReadOnlyCollection<Guid> records);

    /// <summary>What hangs together with the records, by its own rows, whatever module keeps it; at most so many. Whether the reader may read it is asked by <see cref="FindAsync"/>.</summary>
    Task<IReadOnlyList<Guid>> LinkedAsync(Session session, IReadOnlyCollection<Guid> records, int most);

    /// <summary>What happened to records that it found for this reader; the latest, at most so many.</summary>
    Task<MatterMarks> MarksAsync(Session session, IReadOnlyCollection<Guid> records, int most);
}
