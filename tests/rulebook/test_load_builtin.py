from pipeline_tui.rulebook import load
def test_b():
    b = load.builtin(); s = load.scripts()
    print(len(b.rules), len(s.actions))
