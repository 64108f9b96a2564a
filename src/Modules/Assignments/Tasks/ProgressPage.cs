using LienThong.Kernel.Acts;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace LienThong.Assignments;

/// <summary>What the forms with an address of their own share: the task for this reader, staged files, the way to the handler.</summary>
public abstract class ProgressPage : ComponentBase
{
    [Parameter] public string Id { get; set; } = "";

    [CascadingParameter] private protected HttpContext Http { get; set; } = null!;

    [Inject] private protected Current Current { get; set; } = null!;

    [Inject] private protected ReadTask.ReadTask Reading { get; set; } = null!;

    [Inject] private protected Staging Staged { get; set; } = null!;

    internal ReadTask.ReadTask.Answer? Found { get; private set; }

    private protected FormErrors Errors { get; private set; } = FormErrors.None;

    private protected List<StagedFile> Files { get; private set; } = [];

    /// <summary>Whether the step can be taken now; a posted one is the handler's to judge.</summary>
    internal bool Offered { get; private set; }

    private protected abstract TaskAction Action { get; }

    internal Permission Needed => TaskTable.PermissionOf(Action);

    /// <summary>Why the step is not offered.</summary>
    internal virtual string Hindrance => AssignmentWords.NotOffered;

    private protected string? Posted(string name) => Http.Request.HasFormContentType && Http.Request.Form.ContainsKey(name) ? Http.Request.Form[name].ToString() : null;

    protected override async Task OnInitializedAsync()
    {
        var reader = await Current.ReaderAsync();
        if (!reader.May(Needed)) return;
        if (TypedId.TryParse<TaskId>(Id, out var id)) Found = await Reading.FindAsync(id, reader, Http.RequestAborted);
        if (Found is not null && HatOf(reader) is null) Found = null;
        if (Found is null) Http.Response.StatusCode = StatusCodes.Status404NotFound;
        else Offered = HttpMethods.IsPost(Http.Request.Method) || TaskTable.HatFor(reader, Found.Row, Action) is not null;
    }

    private protected async Task RunAsync(Func<TaskId, IReadOnlyList<StagedFileId>, Act, Task<Result<Done>>> step, string told)
    {
        if (Found is null) return;
        var reader = await Current.ReaderAsync();
        (Files, var faults) = await Staged.ReadAsync(Http.Request.Form, reader.Person, Http.RequestAborted);
        if (faults.Count > 0)
        {
            (Errors, Http.Response.StatusCode) = (new FormErrors(faults), StatusCodes.Status422UnprocessableEntity);
            return;
        }

        var hat = HatOf(reader);
        var act = await Current.ActAsync(Needed, hat?.Agency, Posted(FormKey.Name), hat: hat?.Appointment);
        var answer = act.IsOk ? await step(Found.Row.Id, Files.ConvertAll(f => f.Id), act.Value) : act.Failure;
        Errors = answer.Show(Http);
        if (Errors.Any) return;
        Flash.Set(Http, told);
        Http.SeeOther(Links.Task(Found.Row.Id));
    }

    private Actor? HatOf(Reader reader) => reader.HatsFor(Needed).FirstOrDefault(h => TaskTable.Holds(TaskTable.GuardOf(Action), Found!.Row, h));
}
