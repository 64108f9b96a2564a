namespace LienThong.Desk.ReadGuide;

/// <summary>A guide as docs/huong-dan has it: whom it is for, and one page for each task.</summary>
/// <param name="Name">Part of its address.</param>
/// <param name="About">What stands before the first task.</param>
internal sealed record Guide(string Name, string Title, string About, IReadOnlyList<GuideTask> Tasks)
{
    public string Link => Links.Guide(Name);

    public string LinkOf(GuideTask task) => Links.Guide(Name, task.Number);
}

/// <summary>One task of a guide.</summary>
/// <param name="Number">From 1, in the guide's order.</param>
/// <param name="Html">Made from our own Markdown when the program starts.</param>
/// <param name="Pages">Addresses that it speaks of; <c>*</c> stands for one part.</param>
internal sealed record GuideTask(int Number, string Title, string Html, IReadOnlyList<string> Pages);
