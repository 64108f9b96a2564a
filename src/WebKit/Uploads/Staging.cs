using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Http;

namespace LienThong.WebKit;

/// <summary>Files of a posted form: those staged before and not taken off, and those chosen now. A refusal loses none.</summary>
public sealed class Staging(UnitOfWork work, Files files)
{
    /// <summary>Posted name of the staged ids; new files come under <c>Files.File</c>, taken off by <c>Files.Remove</c>.</summary>
    public const string Name = "Files";

    /// <summary>Takes the form's files in; faults name the file that was refused.</summary>
    public async Task<(List<StagedFile> Staged, List<FieldError> Faults)> ReadAsync(IFormCollection form, PersonId owner, CancellationToken ct)
    {
        var removed = form[Name + ".Remove"];
        var kept = form[Name].Where(t => !removed.Contains(t)).Select(t => TypedId.TryParse<StagedFileId>(t, out var id) ? id : default).Where(id => id != default).ToList();
        var staged = await work.ReadAsync(s => StillThereAsync(s, kept, owner), ct);
        var faults = new List<FieldError>();
        foreach (var file in form.Files.GetFiles(Name + ".File").Where(f => f.Length > 0 || f.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var taken = await files.StageAsync(content, file.FileName, owner, ct);
            if (taken.IsOk) staged.Add(taken.Value);
            else faults.AddRange(taken.ToErrors().Fields.Select(f => f with { Field = Name, Message = $"{FileName.Clean(file.FileName)}: {f.Message}" }));
        }

        return (staged, faults);
    }

    private async Task<List<StagedFile>> StillThereAsync(Session session, List<StagedFileId> ids, PersonId owner)
    {
        var there = new List<StagedFile>();
        foreach (var id in ids.Distinct())
            if (await files.StagedAsync(session, id, owner) is { } file) there.Add(file);
        return there;
    }
}
