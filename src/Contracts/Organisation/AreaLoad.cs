using LienThong.Kernel.Acts;

namespace LienThong.Contracts.Organisation;

/// <summary>A line of a list of administrative units that was not taken: file, line, and what is wrong.</summary>
public sealed record AreaFault(string File, int Line, string Message);

/// <summary>What <c>areas load</c> found in the files, and what of it was new or other than before.</summary>
public sealed record AreaLoadReport(int Provinces, int Districts, int Communes, int Successions, int Added, int Corrected, IReadOnlyList<AreaFault> Faults, bool Written);

/// <summary>Brings administrative units and their succession into the node (<c>areas load [FOLDER]</c>).</summary>
public interface IAreaLoad
{
    /// <summary>Loads the files of a folder, or those that come with the product; all or nothing. The same files twice change nothing.</summary>
    Task<AreaLoadReport> LoadAsync(string? folder, Act act, CancellationToken ct);
}
