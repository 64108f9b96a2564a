using LienThong.Contracts.Documents;

namespace LienThong.Documents;

/// <summary>What was found, in the order in which it was met; a package that is nothing but faults ends the list.</summary>
internal sealed class DossierFaults
{
    public const int Most = 10_000;

    private readonly List<PackageFault> _all = [];

    public IReadOnlyList<PackageFault> All => _all;

    public void Add(string place, int line, string code, string message)
    {
        if (_all.Count < Most - 1) _all.Add(new(place, line, $"documents.dossier.{code}", message));
        else if (_all.Count < Most) _all.Add(new(place, line, "documents.dossier.more", CheckDossierWords.More));
    }
}
